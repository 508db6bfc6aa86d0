/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Closed_NameInputs */

const nl_region_closed_name = /** @type {(inputs: Region_Closed_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reden van de sluiting`)
};

const en_region_closed_name = /** @type {(inputs: Region_Closed_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reason for closing`)
};

/**
* | output |
* | --- |
* | "Reason for closing" |
*
* @param {Region_Closed_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_closed_name = /** @type {((inputs?: Region_Closed_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Closed_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_closed_name(inputs)
	return nl_region_closed_name(inputs)
});