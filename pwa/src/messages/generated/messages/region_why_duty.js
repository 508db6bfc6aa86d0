/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Why_DutyInputs */

const nl_region_why_duty = /** @type {(inputs: Region_Why_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De laatste dienst in het rooster is voorbij. Niemand staat nu als bereikbaar in de lijst.`)
};

const en_region_why_duty = /** @type {(inputs: Region_Why_DutyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last shift on the roster is over. Nobody is listed as on duty now.`)
};

/**
* | output |
* | --- |
* | "The last shift on the roster is over. Nobody is listed as on duty now." |
*
* @param {Region_Why_DutyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_why_duty = /** @type {((inputs?: Region_Why_DutyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Why_DutyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_why_duty(inputs)
	return nl_region_why_duty(inputs)
});