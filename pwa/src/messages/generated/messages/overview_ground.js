/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_GroundInputs */

const nl_overview_ground = /** @type {(inputs: Overview_GroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke grond?`)
};

const en_overview_ground = /** @type {(inputs: Overview_GroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which ground?`)
};

/**
* | output |
* | --- |
* | "On which ground?" |
*
* @param {Overview_GroundInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_ground = /** @type {((inputs?: Overview_GroundInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_GroundInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_ground(inputs)
	return nl_overview_ground(inputs)
});