/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Visit_Photo_ChooseInputs */

const nl_visit_photo_choose = /** @type {(inputs: Visit_Photo_ChooseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies een ${i?.name} op dit apparaat`)
};

const en_visit_photo_choose = /** @type {(inputs: Visit_Photo_ChooseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose a ${i?.name} on this device`)
};

/**
* | output |
* | --- |
* | "Choose a {name} on this device" |
*
* @param {Visit_Photo_ChooseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_choose = /** @type {((inputs: Visit_Photo_ChooseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_ChooseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_choose(inputs)
	return nl_visit_photo_choose(inputs)
});