/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Team_Of_ProtectedInputs */

const nl_team_of_protected = /** @type {(inputs: Team_Of_ProtectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Beschermd: ${i?.count}.`)
};

const en_team_of_protected = /** @type {(inputs: Team_Of_ProtectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Protected: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Protected: {count}." |
*
* @param {Team_Of_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_of_protected = /** @type {((inputs: Team_Of_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Of_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_of_protected(inputs)
	return nl_team_of_protected(inputs)
});