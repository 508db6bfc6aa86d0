/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_LateInputs */

const nl_standpoint_late = /** @type {(inputs: Standpoint_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam heeft al besloten. Uw standpunt wordt bewaard en gemarkeerd als later gegeven.`)
};

const en_standpoint_late = /** @type {(inputs: Standpoint_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam has decided already. Your standpoint is kept, and marked as given later.`)
};

/**
* | output |
* | --- |
* | "The Regieteam has decided already. Your standpoint is kept, and marked as given later." |
*
* @param {Standpoint_LateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_late = /** @type {((inputs?: Standpoint_LateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_LateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_late(inputs)
	return nl_standpoint_late(inputs)
});