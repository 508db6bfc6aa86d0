/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Costs_PublishedInputs */

const nl_region_costs_published = /** @type {(inputs: Region_Costs_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De nieuwe bedragen gelden. De oude blijven bewaard.`)
};

const en_region_costs_published = /** @type {(inputs: Region_Costs_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The new amounts hold. The old ones are kept.`)
};

/**
* | output |
* | --- |
* | "The new amounts hold. The old ones are kept." |
*
* @param {Region_Costs_PublishedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_costs_published = /** @type {((inputs?: Region_Costs_PublishedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Costs_PublishedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_costs_published(inputs)
	return nl_region_costs_published(inputs)
});