@echo off
rem Starts Dossier, and makes it first where it is missing or older than its sources. Needs a JDK (17 or newer) and Maven.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\dossier.jar"
set "ARCHIVE=%HOME_DIR%target\dossier.jsa"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "STALE="
if not exist "%JAR%" set "STALE=yes"
if not defined STALE (
    powershell -NoProfile -Command "$made = (Get-Item -LiteralPath $env:JAR).LastWriteTime; $newer = Get-ChildItem -Recurse -File -LiteralPath ($env:HOME_DIR + 'src\main'), ($env:HOME_DIR + 'pom.xml') | Where-Object { $_.LastWriteTime -gt $made } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
    if errorlevel 1 set "STALE=yes"
)
if defined STALE (
    echo dossier: making the program ^(only the first time, and when its sources change^) ... 1>&2
    pushd "%HOME_DIR%"
    call mvn -q -B -DskipTests package 1>&2
    if errorlevel 1 (
        popd
        echo dossier: the program could not be made; "mvn package" shows why 1>&2
        exit /b 1
    )
    popd
    if exist "%ARCHIVE%" del "%ARCHIVE%"
)

set "SHARE="
if exist "%ARCHIVE%" set "SHARE=-XX:SharedArchiveFile="%ARCHIVE%""
"%JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xmx1g -Djava.awt.headless=true -Dfile.encoding=UTF-8 %SHARE% -cp "%JAR%" dossier.cli.Main %*
exit /b %ERRORLEVEL%
