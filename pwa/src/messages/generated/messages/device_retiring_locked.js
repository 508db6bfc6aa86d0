/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retiring_LockedInputs */

const nl_device_retiring_locked = /** @type {(inputs: Device_Retiring_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open uw kluis en verzend het zelf. Kan dat niet? Lever alles dan verzegeld in: het team van de casemanager bekijkt het. Daarna wist het apparaat zichzelf.`)
};

const en_device_retiring_locked = /** @type {(inputs: Device_Retiring_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open your vault and send it yourself. Not possible? Then hand everything in sealed: the case manager's team looks at it. After that the device wipes itself.`)
};

/**
* | output |
* | --- |
* | "Open your vault and send it yourself. Not possible? Then hand everything in sealed: the case manager's team looks at it. After that the device wipes itself." |
*
* @param {Device_Retiring_LockedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retiring_locked = /** @type {((inputs?: Device_Retiring_LockedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retiring_LockedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retiring_locked(inputs)
	return nl_device_retiring_locked(inputs)
});