/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retiring_OpenInputs */

const nl_device_retiring_open = /** @type {(inputs: Device_Retiring_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzend het zelf, en rond concepten af. Of lever alles verzegeld in: dan bekijkt het team van de casemanager het. Daarna wist het apparaat zichzelf.`)
};

const en_device_retiring_open = /** @type {(inputs: Device_Retiring_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send it yourself, and finish drafts. Or hand everything in sealed: then the case manager's team looks at it. After that the device wipes itself.`)
};

/**
* | output |
* | --- |
* | "Send it yourself, and finish drafts. Or hand everything in sealed: then the case manager's team looks at it. After that the device wipes itself." |
*
* @param {Device_Retiring_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retiring_open = /** @type {((inputs?: Device_Retiring_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retiring_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retiring_open(inputs)
	return nl_device_retiring_open(inputs)
});