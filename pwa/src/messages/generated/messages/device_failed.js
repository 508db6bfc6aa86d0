/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_FailedInputs */

const nl_device_failed = /** @type {(inputs: Device_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De lijst kon niet worden opgehaald. Probeer het opnieuw met internet.`)
};

const en_device_failed = /** @type {(inputs: Device_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The list could not be fetched. Try again with a connection.`)
};

/**
* | output |
* | --- |
* | "The list could not be fetched. Try again with a connection." |
*
* @param {Device_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_failed = /** @type {((inputs?: Device_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_failed(inputs)
	return nl_device_failed(inputs)
});