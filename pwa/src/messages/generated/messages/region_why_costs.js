/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Why_CostsInputs */

const nl_region_why_costs = /** @type {(inputs: Region_Why_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluiten wegen nog met voorbeeldbedragen. Die zijn verzonnen.`)
};

const en_region_why_costs = /** @type {(inputs: Region_Why_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decisions still weigh example amounts. Those are invented.`)
};

/**
* | output |
* | --- |
* | "Decisions still weigh example amounts. Those are invented." |
*
* @param {Region_Why_CostsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_why_costs = /** @type {((inputs?: Region_Why_CostsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Why_CostsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_why_costs(inputs)
	return nl_region_why_costs(inputs)
});