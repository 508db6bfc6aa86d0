/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Status_AppointedInputs */

const nl_administration_status_appointed = /** @type {(inputs: Administration_Status_AppointedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bewindvoerder benoemd`)
};

const en_administration_status_appointed = /** @type {(inputs: Administration_Status_AppointedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`administrator appointed`)
};

/**
* | output |
* | --- |
* | "administrator appointed" |
*
* @param {Administration_Status_AppointedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_status_appointed = /** @type {((inputs?: Administration_Status_AppointedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Status_AppointedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_status_appointed(inputs)
	return nl_administration_status_appointed(inputs)
});