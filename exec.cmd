@rem For `npm start` on Windows: runs a command, as exec does in other shells.
@%*
