//! The audit, from a reading to the report. One program for all of it: each costs more to link than to run.

mod action;
mod beside;
mod bundle;
mod checklist;
mod codec;
mod day_position;
mod decimal;
mod district;
mod frozen;
mod join;
mod judge;
mod lists;
mod log;
mod merge;
mod mutation;
mod rejudged;
mod relation;
mod report;
mod schema_1;
mod score;
mod state;
mod support;
mod twins;
mod verdicts;
mod zip;
