//! Getting ready what a fresh machine misses. Installs only where that is expected of it: rustup for Rust's own parts,
//! apt on Debian as root for the rest. Anywhere else it stops with a list.

pub mod browser;
mod debian;
pub mod nginx;
pub mod node;
pub mod rust;
pub mod wasm;
