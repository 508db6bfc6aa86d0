/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Team_PassedInputs */

const nl_team_passed = /** @type {(inputs: Team_PassedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Overgedragen dossiers: ${i?.count}.`)
};

const en_team_passed = /** @type {(inputs: Team_PassedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Files handed over: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Files handed over: {count}." |
*
* @param {Team_PassedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_passed = /** @type {((inputs: Team_PassedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_PassedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_passed(inputs)
	return nl_team_passed(inputs)
});