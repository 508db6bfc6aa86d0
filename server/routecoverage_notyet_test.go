package main

// notYet are the paragraphs and practices that no rule or no test cites, each
// with where they come. One that is covered must leave this list.
var notYet = map[string]string{}
