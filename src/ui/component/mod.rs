//! Small parts that several pages use.

mod icon;

pub use icon::Icon;
