#pragma once
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>

// Readline's state belongs to the thread that reads lines: redeclared here so that Swift knows.
#define BAOGAO_MAIN __attribute__((swift_attr("@MainActor")))
extern const char *rl_readline_name BAOGAO_MAIN;
extern char *rl_line_buffer BAOGAO_MAIN;
extern int rl_point BAOGAO_MAIN;
extern int rl_end BAOGAO_MAIN;
extern FILE *rl_outstream BAOGAO_MAIN;
extern int rl_catch_signals BAOGAO_MAIN;
extern int rl_catch_sigwinch BAOGAO_MAIN;
extern int rl_change_environment BAOGAO_MAIN;
extern rl_completion_func_t *rl_attempted_completion_function BAOGAO_MAIN;
extern int rl_attempted_completion_over BAOGAO_MAIN;
extern const char *rl_completer_word_break_characters BAOGAO_MAIN;
extern const char *rl_completer_quote_characters BAOGAO_MAIN;
extern int rl_completion_append_character BAOGAO_MAIN;
extern int rl_completion_suppress_append BAOGAO_MAIN;
extern int rl_sort_completion_matches BAOGAO_MAIN;
extern rl_compdisp_func_t *rl_completion_display_matches_hook BAOGAO_MAIN;
#undef BAOGAO_MAIN
