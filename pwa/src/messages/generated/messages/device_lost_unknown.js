/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Lost_UnknownInputs */

const nl_device_lost_unknown = /** @type {(inputs: Device_Lost_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het apparaat heeft nog niet gemeld of er iets op staat dat niet is verzonden.`)
};

const en_device_lost_unknown = /** @type {(inputs: Device_Lost_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The device has not told yet whether something on it was not sent.`)
};

/**
* | output |
* | --- |
* | "The device has not told yet whether something on it was not sent." |
*
* @param {Device_Lost_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_lost_unknown = /** @type {((inputs?: Device_Lost_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Lost_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_lost_unknown(inputs)
	return nl_device_lost_unknown(inputs)
});