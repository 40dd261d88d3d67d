#!/usr/bin/env bash
# Runs once, when the database volume is new: the owner who migrates, the portal who may not, and Keycloak's own.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres \
    -v owner="$PORTAL_OWNER_PASSWORD" -v app="$PORTAL_APP_PASSWORD" -v keycloak="$KEYCLOAK_PASSWORD" <<'SQL'
create role portal_owner login password :'owner';
create role portal_app login password :'app';
create role keycloak login password :'keycloak';
create database portal owner portal_owner;
create database keycloak owner keycloak;
SQL
