/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_ChangeInputs */

const nl_region_closed_change = /** @type {(inputs: Region_Closed_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sluitingsdagen wijzigen`)
};

const en_region_closed_change = /** @type {(inputs: Region_Closed_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change closed days`)
};

/**
* | output |
* | --- |
* | "Change closed days" |
*
* @param {Region_Closed_ChangeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_change = /** @type {((inputs?: Region_Closed_ChangeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_ChangeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_change(inputs)
	return nl_region_closed_change(inputs)
});