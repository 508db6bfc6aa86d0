/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, of: NonNullable<unknown> }} Team_Passed_SomeInputs */

const nl_team_passed_some = /** @type {(inputs: Team_Passed_SomeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Overgedragen dossiers: ${i?.count} van ${i?.of}. Kijk hieronder wat er met de andere is.`)
};

const en_team_passed_some = /** @type {(inputs: Team_Passed_SomeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Files handed over: ${i?.count} of ${i?.of}. See below what is with the others.`)
};

/**
* | output |
* | --- |
* | "Files handed over: {count} of {of}. See below what is with the others." |
*
* @param {Team_Passed_SomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_passed_some = /** @type {((inputs: Team_Passed_SomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Passed_SomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_passed_some(inputs)
	return nl_team_passed_some(inputs)
});