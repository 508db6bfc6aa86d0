/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Why_NumbersInputs */

const nl_region_why_numbers = /** @type {(inputs: Region_Why_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen crisisnummers van de regio. Op een tablet zonder internet staan dan alleen 112 en Veilig Thuis.`)
};

const en_region_why_numbers = /** @type {(inputs: Region_Why_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The region has no crisis numbers yet. A tablet without internet then only has 112 and the Safe Home line.`)
};

/**
* | output |
* | --- |
* | "The region has no crisis numbers yet. A tablet without internet then only has 112 and the Safe Home line." |
*
* @param {Region_Why_NumbersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_why_numbers = /** @type {((inputs?: Region_Why_NumbersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Why_NumbersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_why_numbers(inputs)
	return nl_region_why_numbers(inputs)
});