/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Phones_DutyInputs */

const nl_region_phones_duty = /** @type {(inputs: Region_Phones_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie is bereikbaar`)
};

const en_region_phones_duty = /** @type {(inputs: Region_Phones_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is on duty`)
};

/**
* | output |
* | --- |
* | "Who is on duty" |
*
* @param {Region_Phones_DutyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_phones_duty = /** @type {((inputs?: Region_Phones_DutyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Phones_DutyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_phones_duty(inputs)
	return nl_region_phones_duty(inputs)
});