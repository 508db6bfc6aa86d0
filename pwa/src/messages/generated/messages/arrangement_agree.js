/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_AgreeInputs */

const nl_arrangement_agree = /** @type {(inputs: Arrangement_AgreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Akkoord geven of weigeren`)
};

const en_arrangement_agree = /** @type {(inputs: Arrangement_AgreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agree or refuse`)
};

/**
* | output |
* | --- |
* | "Agree or refuse" |
*
* @param {Arrangement_AgreeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_agree = /** @type {((inputs?: Arrangement_AgreeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_AgreeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_agree(inputs)
	return nl_arrangement_agree(inputs)
});