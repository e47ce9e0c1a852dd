//! The kiosk without its screen. One program for all of it: each costs more to link than to run.

mod attempts;
mod clock;
mod config;
mod keys;
mod measure;
mod scan;
