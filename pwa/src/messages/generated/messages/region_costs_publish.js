/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_PublishInputs */

const nl_region_costs_publish = /** @type {(inputs: Region_Costs_PublishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bedragen laten gelden`)
};

const en_region_costs_publish = /** @type {(inputs: Region_Costs_PublishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publish the amounts`)
};

/**
* | output |
* | --- |
* | "Publish the amounts" |
*
* @param {Region_Costs_PublishInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_publish = /** @type {((inputs?: Region_Costs_PublishInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_PublishInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_publish(inputs)
	return nl_region_costs_publish(inputs)
});