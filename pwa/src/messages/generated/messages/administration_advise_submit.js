/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Advise_SubmitInputs */

const nl_administration_advise_submit = /** @type {(inputs: Administration_Advise_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advies geven`)
};

const en_administration_advise_submit = /** @type {(inputs: Administration_Advise_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give the advice`)
};

/**
* | output |
* | --- |
* | "Give the advice" |
*
* @param {Administration_Advise_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_advise_submit = /** @type {((inputs?: Administration_Advise_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Advise_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_advise_submit(inputs)
	return nl_administration_advise_submit(inputs)
});