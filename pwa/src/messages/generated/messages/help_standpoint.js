/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_StandpointInputs */

const nl_help_standpoint = /** @type {(inputs: Help_StandpointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een standpunt geven`)
};

const en_help_standpoint = /** @type {(inputs: Help_StandpointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Giving a standpoint`)
};

/**
* | output |
* | --- |
* | "Giving a standpoint" |
*
* @param {Help_StandpointInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_standpoint = /** @type {((inputs?: Help_StandpointInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_StandpointInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_standpoint(inputs)
	return nl_help_standpoint(inputs)
});