//! Typed routes: every page of the program, its address parsed and printed side by side.
