/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Need_Youth_ChoiceInputs */

const nl_region_need_youth_choice = /** @type {(inputs: Region_Need_Youth_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies welke organisatie de verzoeken voor jeugdbescherming krijgt.`)
};

const en_region_need_youth_choice = /** @type {(inputs: Region_Need_Youth_ChoiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose which organisation gets the requests to youth protection.`)
};

/**
* | output |
* | --- |
* | "Choose which organisation gets the requests to youth protection." |
*
* @param {Region_Need_Youth_ChoiceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_need_youth_choice = /** @type {((inputs?: Region_Need_Youth_ChoiceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Need_Youth_ChoiceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_need_youth_choice(inputs)
	return nl_region_need_youth_choice(inputs)
});