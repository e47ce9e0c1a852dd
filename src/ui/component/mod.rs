//! Small parts that several pages use.

mod aloud;
mod easy;
mod icon;

pub use aloud::Aloud;
pub use easy::Easy;
pub use icon::Icon;
