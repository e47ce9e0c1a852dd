//! Compressed twins beside the files, so that a server need not compress on each request.

use std::io::Write;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::Files;
use super::worker::EDITED;
use crate::compile::Care;

const COMPRESSIBLE: [&str; 9] = [".html", ".css", ".js", ".wasm", ".json", ".ftl", ".svg", ".webmanifest", ".txt"];

/// A `.br` and a `.gz` for each file that gains from it. A file that is changed in place has none: servers would go on
/// handing out the twin of what it was.
pub fn make(files: &Files, care: Care) -> Result<Files> {
    let (quality, level) = match care {
        Care::Quick => (4, 3),
        Care::Ship => (11, 9),
    };
    let mut twins = Files::new();
    let is_packed = |path: &str| COMPRESSIBLE.iter().any(|end| path.ends_with(end)) && !EDITED.contains(&path);
    for (path, bytes) in files.iter().filter(|(path, _)| is_packed(path)) {
        twins.insert(format!("{path}.br"), brotli(bytes, quality)?);
        twins.insert(format!("{path}.gz"), gzip(bytes, level)?);
    }
    twins.retain(|path, twin| {
        path.len() > 3 && files.get(&path[..path.len() - 3]).is_some_and(|whole| twin.len() < whole.len())
    });
    Ok(twins)
}

fn brotli(bytes: &[u8], quality: i32) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let parameters = BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters)?;
    Ok(small)
}

fn gzip(bytes: &[u8], level: u32) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(level));
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
