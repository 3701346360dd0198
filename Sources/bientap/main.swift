import Commands
import Glibc

exit(await EntryPoint.run(Array(CommandLine.arguments.dropFirst())))
