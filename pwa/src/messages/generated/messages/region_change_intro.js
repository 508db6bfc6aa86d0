/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_IntroInputs */

const nl_region_change_intro = /** @type {(inputs: Region_Change_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies welke waarden anders worden, vanaf welke dag en waarom. Wat was, blijft in de geschiedenis staan.`)
};

const en_region_change_intro = /** @type {(inputs: Region_Change_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose which values change, from which day and why. What was stays in the history.`)
};

/**
* | output |
* | --- |
* | "Choose which values change, from which day and why. What was stays in the history." |
*
* @param {Region_Change_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_intro = /** @type {((inputs?: Region_Change_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_intro(inputs)
	return nl_region_change_intro(inputs)
});