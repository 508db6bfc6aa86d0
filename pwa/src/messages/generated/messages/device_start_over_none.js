/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Start_Over_NoneInputs */

const nl_device_start_over_none = /** @type {(inputs: Device_Start_Over_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles van u op dit apparaat is verzonden. De oude kluis gaat weg, en u kiest een nieuwe wachtzin.`)
};

const en_device_start_over_none = /** @type {(inputs: Device_Start_Over_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything of yours on this device has been sent. The old vault goes, and you choose a new passphrase.`)
};

/**
* | output |
* | --- |
* | "Everything of yours on this device has been sent. The old vault goes, and you choose a new passphrase." |
*
* @param {Device_Start_Over_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_start_over_none = /** @type {((inputs?: Device_Start_Over_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Start_Over_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_start_over_none(inputs)
	return nl_device_start_over_none(inputs)
});