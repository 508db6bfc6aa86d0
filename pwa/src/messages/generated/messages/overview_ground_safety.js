/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Ground_SafetyInputs */

const nl_overview_ground_safety = /** @type {(inputs: Overview_Ground_SafetyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand loopt dan gevaar`)
};

const en_overview_ground_safety = /** @type {(inputs: Overview_Ground_SafetyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody would be in danger`)
};

/**
* | output |
* | --- |
* | "Somebody would be in danger" |
*
* @param {Overview_Ground_SafetyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_ground_safety = /** @type {((inputs?: Overview_Ground_SafetyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Ground_SafetyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_ground_safety(inputs)
	return nl_overview_ground_safety(inputs)
});