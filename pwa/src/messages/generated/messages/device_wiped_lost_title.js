/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Wiped_Lost_TitleInputs */

const nl_device_wiped_lost_title = /** @type {(inputs: Device_Wiped_Lost_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat is gewist`)
};

const en_device_wiped_lost_title = /** @type {(inputs: Device_Wiped_Lost_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device was wiped`)
};

/**
* | output |
* | --- |
* | "This device was wiped" |
*
* @param {Device_Wiped_Lost_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_wiped_lost_title = /** @type {((inputs?: Device_Wiped_Lost_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Wiped_Lost_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_wiped_lost_title(inputs)
	return nl_device_wiped_lost_title(inputs)
});