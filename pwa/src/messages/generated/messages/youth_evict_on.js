/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Evict_OnInputs */

const nl_youth_evict_on = /** @type {(inputs: Youth_Evict_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dag van de ontruiming`)
};

const en_youth_evict_on = /** @type {(inputs: Youth_Evict_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Day of the eviction`)
};

/**
* | output |
* | --- |
* | "Day of the eviction" |
*
* @param {Youth_Evict_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_evict_on = /** @type {((inputs?: Youth_Evict_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Evict_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_evict_on(inputs)
	return nl_youth_evict_on(inputs)
});