/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Is_ProtectedInputs */

const nl_team_is_protected = /** @type {(inputs: Team_Is_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`beschermd`)
};

const en_team_is_protected = /** @type {(inputs: Team_Is_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`protected`)
};

/**
* | output |
* | --- |
* | "protected" |
*
* @param {Team_Is_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_is_protected = /** @type {((inputs?: Team_Is_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Is_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_is_protected(inputs)
	return nl_team_is_protected(inputs)
});