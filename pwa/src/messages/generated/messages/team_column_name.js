/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Column_NameInputs */

const nl_team_column_name = /** @type {(inputs: Team_Column_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Casemanager`)
};

const en_team_column_name = /** @type {(inputs: Team_Column_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case manager`)
};

/**
* | output |
* | --- |
* | "Case manager" |
*
* @param {Team_Column_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_column_name = /** @type {((inputs?: Team_Column_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Column_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_column_name(inputs)
	return nl_team_column_name(inputs)
});