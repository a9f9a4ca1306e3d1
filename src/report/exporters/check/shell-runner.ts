/** The functions of the shell check: what a message is asked with, and how its answer is looked at. */
export const shellRunner = String.raw`
wrong=0 trouble=0 unsent=0 asked=0

printable() { tr -c '\040-\176\n' '?'; }

# What of a URL is shown where it holds a secret.
shown=

# ask safe|unsafe METHOD BASE PATH [-H HEADER]...: keeps the head of the answer; fails where there is none to look at.
ask() {
  safety=$1 method=$2 url=$3$4
  what=$(printf '%s %s%s' "$method" "$3" "${'$'}{shown:-$4}" | printable)
  shown=
  shift 4
  if [ "$safety" = unsafe ] && ! $send; then
    unsent=$((unsent + 1))
    if $dry_run; then printf -- '- Not sent, for it may change something: %s (--send sends it)\n' "$what"; fi
    return 1
  fi
  if $dry_run; then
    printf '%s\n' "$what"
    for word in "$@"; do
      case $word in -H) ;; *) printf '  %s\n' "$word" | printable ;; esac
    done
    return 1
  fi
  asked=$((asked + 1))
  case $method in
    GET) ;;
    HEAD) set -- -I "$@" ;;
    *) set -- -X "$method" "$@" ;;
  esac
  if ! answer=$(curl -sS -g --path-as-is --no-location --max-time 30 --proto '=http,https' \
    -D - -o /dev/null "$@" --url "$url"); then
    printf '! %s: no answer\n' "$what" >&2
    trouble=$((trouble + 1))
    return 1
  fi
  # Interim answers and those of proxies stand before the last one.
  head=$(printf '%s\n' "$answer" | tr -d '\r' |
    awk '/^HTTP\// { block = "" } { block = block $0 "\n" } END { printf "%s", block }')
}

# The value of each line of that header.
lines() {
  printf '%s\n' "$head" | name=$1 awk '
    NR > 1 {
      at = index($0, ":")
      if (at == 0 || tolower(substr($0, 1, at - 1)) != tolower(ENVIRON["name"])) next
      value = substr($0, at + 1)
      gsub(/^[ \t]+|[ \t]+$/, "", value)
      print value
    }'
}

# What the lines of that header are, in words that a terminal can show.
said() {
  lines "$1" | awk '{ printf "%s\"%s\"", (NR > 1 ? " and again " : "is "), $0 } END { if (NR == 0) printf "is not sent" }' |
    printable
}

differs() {
  printf '✗ %s: %s\n' "$what" "$1"
  wrong=$((wrong + 1))
}

expect_ok_status() {
  status=$(printf '%s\n' "$head" | awk 'NR == 1 { print $2 }' | printable)
  case $status in
    2[0-9][0-9]) ;;
    *) differs "the status is $status, must be 200 to 299" ;;
  esac
}

# expect_is NAME VALUE...: sent once, as one of them.
expect_is() {
  name=$1 need=
  shift
  for value in "$@"; do
    if [ "$(lines "$name"; printf .)" = "$value
." ]; then return; fi
    need="${'$'}{need:+$need or }\"$value\""
  done
  differs "$name $(said "$name"), must be $(printf '%s' "$need" | printable)"
}

# expect_lists NAME exact|fold all|each ITEM...: fold compares without case; where all, * stands for every item.
expect_lists() {
  name=$1 case=$2 star=$3 left=
  shift 3
  for item in "$@"; do
    if ! lines "$name" | tr , '\n' | item=$item case=$case star=$star awk '
      {
        gsub(/^[ \t]+|[ \t]+$/, "")
        item = ENVIRON["item"] ""
        value = $0 ""
        if (ENVIRON["case"] == "fold") { item = tolower(item); value = tolower(value) }
        if (value == item || (value == "*" && ENVIRON["star"] == "all")) found = 1
      }
      END { exit !found }'
    then left="${'$'}{left:+$left, }\"$item\""; fi
  done
  if [ -n "$left" ]; then
    differs "$name $(said "$name"), must list $(printf '%s' "$left" | printable)"
  elif lines "$name" | tr , '\n' | awk '{ gsub(/^[ \t]+|[ \t]+$/, ""); if ($0 ~ /[^A-Za-z0-9!#$%&\047*+.^_${'`'}|~-]/) bad = 1 } END { exit !bad }'; then
    differs "$name $(said "$name"), must be a list of names, with commas between them"
  fi
}

expect_absent() {
  if [ "$(lines "$1"; printf .)" != . ]; then differs "$1 $(said "$1"), must not be sent"; fi
}

expect_no_user_info() {
  if lines "$1" | grep -Eiq '^([a-z][a-z0-9+.-]*:)?[/\\]{2}[^/?#\\]*@'; then
    differs "$1 holds one, must not hold a user name or password"
  fi
}
`;

/** What is said in the end. */
export const shellEnd = String.raw`
if [ "$trouble" -gt 0 ]; then exit 2; fi
if [ "$wrong" -gt 0 ]; then
  if [ "$unsent" -gt 0 ]; then printf -- '- Not sent, for they may change something: %s (--send sends them)\n' "$unsent"; fi
  exit 1
fi
if $dry_run; then exit 0; fi
note=
if [ "$unsent" -gt 0 ]; then note="; not sent, for they may change something: $unsent (--send sends them)"; fi
printf '✓ As they must be: %s answer(s)%s\n' "$asked" "$note"
`;
