/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Column_SilentInputs */

const nl_team_column_silent = /** @type {(inputs: Team_Column_SilentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lang stil`)
};

const en_team_column_silent = /** @type {(inputs: Team_Column_SilentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Silent for long`)
};

/**
* | output |
* | --- |
* | "Silent for long" |
*
* @param {Team_Column_SilentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_column_silent = /** @type {((inputs?: Team_Column_SilentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Column_SilentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_column_silent(inputs)
	return nl_team_column_silent(inputs)
});