# Every file of your organisation as a data frame: Rscript partner.R, with REGIEROUTE
# and TOKEN in the environment. Needs jsonlite; curl does the sending.
library(jsonlite)

ask <- function(query, variables = NULL) {
  body <- tempfile()
  writeLines(toJSON(list(query = query, variables = variables), auto_unbox = TRUE, null = "null"), body)
  # The token goes through standard input: arguments are seen by everybody on a machine.
  headers <- paste0('header = "Authorization: Bearer ', Sys.getenv("TOKEN"), '"')
  sent <- system2("curl", c("-sS", "-K", "-", "-H", shQuote("Content-Type: application/json"), "--data", shQuote(paste0("@", body)),
                            shQuote(paste0(Sys.getenv("REGIEROUTE"), "/graphql"))), input = headers, stdout = TRUE)
  answer <- fromJSON(paste(sent, collapse = "\n"))
  if (!is.null(answer$errors)) stop(answer$errors$message[1])
  answer$data
}

page <- "query Page($after: String) { households(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name phase version } } } }"
files <- NULL
after <- NULL
repeat {
  got <- ask(page, list(after = after))$households
  files <- rbind(files, got$edges$node)
  if (!got$pageInfo$hasNextPage) break
  after <- got$pageInfo$endCursor
}
print(table(files$phase))
cat(nrow(files), "files\n")
