/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_NumbersInputs */

const nl_region_begin_numbers = /** @type {(inputs: Region_Begin_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie belt u als het niet kan wachten? Deze nummers staan op elk apparaat, ook zonder netwerk.`)
};

const en_region_begin_numbers = /** @type {(inputs: Region_Begin_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whom do you call when it cannot wait? These numbers are on every device, also without a network.`)
};

/**
* | output |
* | --- |
* | "Whom do you call when it cannot wait? These numbers are on every device, also without a network." |
*
* @param {Region_Begin_NumbersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_numbers = /** @type {((inputs?: Region_Begin_NumbersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_NumbersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_numbers(inputs)
	return nl_region_begin_numbers(inputs)
});