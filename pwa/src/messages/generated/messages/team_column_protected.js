/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Column_ProtectedInputs */

const nl_team_column_protected = /** @type {(inputs: Team_Column_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beschermd`)
};

const en_team_column_protected = /** @type {(inputs: Team_Column_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Protected`)
};

/**
* | output |
* | --- |
* | "Protected" |
*
* @param {Team_Column_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_column_protected = /** @type {((inputs?: Team_Column_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Column_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_column_protected(inputs)
	return nl_team_column_protected(inputs)
});