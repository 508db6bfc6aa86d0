/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Change_From_HintInputs */

const nl_region_change_from_hint = /** @type {(inputs: Region_Change_From_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vandaag of later, hoogstens drie jaar vooruit.`)
};

const en_region_change_from_hint = /** @type {(inputs: Region_Change_From_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Today or later, at most three years ahead.`)
};

/**
* | output |
* | --- |
* | "Today or later, at most three years ahead." |
*
* @param {Region_Change_From_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_from_hint = /** @type {((inputs?: Region_Change_From_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_From_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_from_hint(inputs)
	return nl_region_change_from_hint(inputs)
});