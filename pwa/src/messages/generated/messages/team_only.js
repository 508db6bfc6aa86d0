/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_OnlyInputs */

const nl_team_only = /** @type {(inputs: Team_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toon alleen`)
};

const en_team_only = /** @type {(inputs: Team_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show only`)
};

/**
* | output |
* | --- |
* | "Show only" |
*
* @param {Team_OnlyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_only = /** @type {((inputs?: Team_OnlyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_OnlyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_only(inputs)
	return nl_team_only(inputs)
});