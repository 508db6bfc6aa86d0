/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, when: NonNullable<unknown> }} Common_Who_WhenInputs */

const nl_common_who_when = /** @type {(inputs: Common_Who_WhenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}, ${i?.when}`)
};

const en_common_who_when = /** @type {(inputs: Common_Who_WhenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}, ${i?.when}`)
};

/**
* | output |
* | --- |
* | "{who}, {when}" |
*
* @param {Common_Who_WhenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_who_when = /** @type {((inputs: Common_Who_WhenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Who_WhenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_who_when(inputs)
	return nl_common_who_when(inputs)
});