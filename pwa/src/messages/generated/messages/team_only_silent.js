/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Only_SilentInputs */

const nl_team_only_silent = /** @type {(inputs: Team_Only_SilentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lang stil`)
};

const en_team_only_silent = /** @type {(inputs: Team_Only_SilentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Silent for long`)
};

/**
* | output |
* | --- |
* | "Silent for long" |
*
* @param {Team_Only_SilentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_only_silent = /** @type {((inputs?: Team_Only_SilentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Only_SilentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_only_silent(inputs)
	return nl_team_only_silent(inputs)
});