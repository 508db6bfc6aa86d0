/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Start_Over_TitleInputs */

const nl_device_start_over_title = /** @type {(inputs: Device_Start_Over_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw beginnen met een nieuwe wachtzin`)
};

const en_device_start_over_title = /** @type {(inputs: Device_Start_Over_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start again with a new passphrase`)
};

/**
* | output |
* | --- |
* | "Start again with a new passphrase" |
*
* @param {Device_Start_Over_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_start_over_title = /** @type {((inputs?: Device_Start_Over_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Start_Over_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_start_over_title(inputs)
	return nl_device_start_over_title(inputs)
});