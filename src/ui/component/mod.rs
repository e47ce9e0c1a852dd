//! Small parts that several pages use.

mod easy;
mod icon;

pub use easy::Easy;
pub use icon::Icon;
